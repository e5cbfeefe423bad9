#!/usr/bin/env bash
# A rule of iCalendar comes only on days that there are: monthly from 31 January leaves out February and April, yearly
# from 29 February comes in leap years (RFC 5545, 3.3.10: recurrence instances with an invalid date are ignored). The
# guess for Ruby's ice_cube 0.16.4, which reads such rules: so it does. Instead the missing days are moved to the last
# of their month, 29 February and 30 April, and the leap day to 28 February 2025. With the day named, BYMONTHDAY=31,
# which by the standard is the same rule, it follows the standard; so one series has seven days a year or twelve.
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
def days(start, rule)
  read = IceCube::Schedule.from_ical("DTSTART:#{start}T100000Z\nRRULE:FREQ=" + rule)
  read.all_occurrences.map { |day| day.strftime("%Y%m%d") }.join(" ")
end
puts [
  days("20240131", "MONTHLY;COUNT=4"), days("20240131", "MONTHLY;COUNT=4;BYMONTHDAY=31"),
  days("20240229", "YEARLY;COUNT=3")
].join("|")
RB
seen=$(usr/bin/ruby3.1 --disable-gems look.rb)
echo "ice_cube 0.16.4: $seen"
[[ "$seen" == "20240131 20240229 20240331 20240430|20240131 20240331 20240531 20240731|20240229 20250228 20260228" ]]
