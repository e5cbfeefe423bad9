#!/usr/bin/env bash
# iCalendar's BYSETPOS picks days out of a rule's set: MO to FR with BYSETPOS=-1, each month, is the month's last
# workday (RFC 5545's own example). Ruby's ice_cube 0.16.4 reads rules by from_ical and raises for parts that it lacks,
# such as BYWEEKNO. The guess: the last workday, or an error. Instead it is every workday: the part is dropped without
# a word. "The first Monday of each year" (YEARLY with 1MO, which RFC 5545 counts within the year) is the first Monday
# of the month of its beginning: of March, for a series that began in March. An event with DURATION in place of DTEND
# lasts no time.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=ruby-ice-cube=0.16.4-3
others="ruby3.1 libruby3.1 libyaml-0-2"
# shellcheck disable=SC2086
apt-get download -qq "$package" $others 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
library=$(dirname "$(find "$folder/usr/lib" -name 'libruby-3.1.so.3.1' | head -n 1)")
export TZ=UTC LD_LIBRARY_PATH="$library"
gems=$(find "$folder/usr/share/rubygems-integration/all/gems" -maxdepth 2 -name lib | tr '\n' ':')
export RUBYLIB="$folder/usr/lib/ruby/3.1.0:$library/ruby/3.1.0:$folder/usr/lib/ruby/vendor_ruby:$gems"
cat > look.rb <<'RB'
require "ice_cube"
def days(rule)
  read = IceCube::Schedule.from_ical("DTSTART:20240314T100000Z\nDURATION:PT1H\nRRULE:FREQ=" + rule)
  [read.all_occurrences.map { |day| day.strftime("%Y%m%d") }.join(" "), read.duration.to_i].join(" for ")
rescue ArgumentError => error
  error.class.name
end
rules = ["MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "YEARLY;COUNT=3;BYDAY=1MO", "YEARLY;COUNT=3;BYWEEKNO=20"]
puts rules.map { |rule| days(rule) }.join("|")
RB
seen=$(usr/bin/ruby3.1 --disable-gems look.rb)
echo "ice_cube 0.16.4: $seen"
[[ "$seen" == "20240314 20240315 20240318 20240319 for 0|20250303 20260302 20270301 for 0|ArgumentError" ]]
