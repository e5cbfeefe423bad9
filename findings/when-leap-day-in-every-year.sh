#!/usr/bin/env bash
# when 1.1.45 lists the next events of a calendar in plain text; a star for the year makes one of every year, such as
# a birthday. It knows that 2023 has no 29 February: an event on that day is an error, "Illegal day of the month". The
# guess for "* feb 29", a leap-day birthday, seen from 27 February 2023: nothing, or 28 February, or 1 March. Instead
# it is "Wed 2023 Feb 29", between the 28th, a Tuesday, and the other Wednesday, 1 March: a day that never was, with a
# weekday. Its manual has no word of it.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=when=1.1.45-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x when_*.deb "$folder"
export TZ=UTC HOME="$folder"
mkdir .when
echo "calendar=$folder/.when/calendar" > .when/preferences
show() { { perl usr/bin/when --now="2023 feb 27" --past=0 --future=5 --noheader i 2>&1 || true; } | tr -s ' ' | tr '\n' ';'; }
printf '* feb 28 , last day\n* feb 29 , birthday\n* mar 1 , first day\n' > .when/calendar
every=$(show)
printf '2023 feb 29 , birthday\n' > .when/calendar
once=$(show)
echo "when 1.1.45: $every | $once"
[[ "$every" == "tomorrow 2023 Feb 28 last day;Wed 2023 Feb 29 birthday;Wed 2023 Mar 1 first day;" ]]
[[ "$once" == *"Illegal day of the month: 2023 feb 29"* ]]
