#!/usr/bin/env bash
# Ruby's fugit 1.5.2 turns phrases into crontab lines: "every month on the 20th" comes on each 20th. The guess for
# "every year on 20 July": each 20 July, or no answer, as for "yearly". Instead it is one moment, 20 July of the year in
# which the program runs, maybe past already: when no rule is found, the text goes to a reader of dates, which looks
# for a day in it and drops the rest. "every 20th of July" is 1 July, and a birthday set up so comes once or never. And
# "every 90 minutes" is the line "*/90 * * * *", which comes each hour, for no minute but 0 is a multiple of 90.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=ruby-fugit=1.5.2-1
others="ruby3.1 libruby3.1 libyaml-0-2 ruby-concurrent ruby-et-orbi ruby-raabro ruby-tzinfo"
# shellcheck disable=SC2086
apt-get download -qq "$package" $others 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
library=$(dirname "$(find "$folder/usr/lib" -name 'libruby-3.1.so.3.1' | head -n 1)")
export TZ=UTC LD_LIBRARY_PATH="$library"
gems=$(find "$folder/usr/share/rubygems-integration/all/gems" -maxdepth 2 -name lib | tr '\n' ':')
concurrent=$(dirname "$(find "$folder/usr" -name concurrent.rb | head -n 1)")
export RUBYLIB="$folder/usr/lib/ruby/3.1.0:$library/ruby/3.1.0:$folder/usr/lib/ruby/vendor_ruby:$gems$concurrent"
cat > look.rb <<'RB'
require "fugit"
texts = ["every month on the 20th", "every year on 20 July", "every 20th of July", "yearly", "every 90 minutes"]
puts texts.map { |text|
  found = Fugit.parse(text)
  found.respond_to?(:strftime) ? found.strftime("%Y-%m-%d") : found ? found.original : "none"
}.join("|")
found = Fugit.parse("every 90 minutes").next_time(EtOrbi.parse("2024-03-14 10:30:00 UTC"))
puts found.strftime("%H:%M")
RB
seen=$(usr/bin/ruby3.1 --disable-gems look.rb 2>/dev/null | tr '\n' ' ') year=$(date +%Y)
echo "fugit 1.5.2: $seen"
[[ "$seen" == "0 0 20 * *|$year-07-20|$year-07-01|none|*/90 * * * * 11:00 " ]]
