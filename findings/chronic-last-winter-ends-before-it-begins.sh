#!/usr/bin/env bash
# Ruby's chronic 0.10.5 reads seasons: "this summer", said on 14 March 2024, is from 21 June to 22 September 2024. The
# guess for "last winter": from December 2022 or 2023 to the March that follows. Instead it begins on 22 December 2023
# and ends on 19 March 2023, nine months before it begins: beginning and end are put in the same year, though winter is
# the one season that crosses it. And "summer 1969" is a second of 21 June 2023, at nine past eight in the evening: the
# season is the last one, the year is a clock time.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=ruby-chronic=0.10.5-2
others="ruby3.1 libruby3.1 libyaml-0-2 ruby-numerizer"
# shellcheck disable=SC2086
apt-get download -qq "$package" $others 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
library=$(dirname "$(find "$folder/usr/lib" -name 'libruby-3.1.so.3.1' | head -n 1)")
export TZ=UTC LD_LIBRARY_PATH="$library"
gems=$(find "$folder/usr/share/rubygems-integration/all/gems" -maxdepth 2 -name lib | tr '\n' ':')
export RUBYLIB="$folder/usr/lib/ruby/3.1.0:$library/ruby/3.1.0:$folder/usr/lib/ruby/vendor_ruby:$gems"
cat > look.rb <<'RB'
require "chronic"
now = Time.utc(2024, 3, 14, 10)
puts ["this summer", "last winter", "summer 1969"].map { |text|
  span = Chronic.parse(text, now: now, guess: false)
  [span.begin, span.end].map { |time| time.strftime("%Y%m%dT%H%M%S") }.join("/")
}.join(" ")
RB
seen=$(usr/bin/ruby3.1 --disable-gems look.rb)
echo "chronic 0.10.5: $seen"
[[ "$seen" == "20240621T000000/20240922T000000 20231222T000000/20230319T000000 20230621T200900/20230621T200901" ]]
