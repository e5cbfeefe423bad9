#!/usr/bin/env bash
# remind 04.02.03 reads reminders such as "REM 20 July 2024 MSG parade". Its years run from 1990 to about 2075, as its
# manual says. The guess for "REM 20 July 1969 MSG landing": nothing to remind of, or an error, as for an hour of 24:00.
# Instead it comes on 20 July of every year, with "1969 MSG landing" as its text: what is no year to it is where the
# text begins. "REM 1969-07-20", ISO 8601's form, which it takes from 1990 on, comes on every single day. A chronicle
# that was made for its dates repeats all of its past each year.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=remind=04.02.03-4
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x remind_*.deb "$folder"
export TZ=UTC
show() { printf 'REM %s MSG landing\n' "$1" > one.rem; usr/bin/remind -n one.rem "$2" 2>&1; }
seen="$(show '20 July 1990' 2024-07-01)|$(show '20 July 1969' 2024-07-01)|$(show '20 July 1969' 2025-07-01)"
iso="$(show 1990-07-20 2024-07-01)|$(show 1969-07-20 2024-07-01)|$(show 1969-07-20 2024-07-02)"
hour=$(show '20 July 2024 AT 24:00' 2024-07-01)
echo "remind 04.02.03: $seen; $iso; $hour"
[[ "$seen" == "|2024/07/20 1969 MSG landing|2025/07/20 1969 MSG landing" ]]
[[ "$iso" == "|2024/07/01 1969-07-20 MSG landing|2024/07/02 1969-07-20 MSG landing" ]]
[[ "$hour" == *"Expecting time"* ]]
