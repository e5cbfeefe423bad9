#!/usr/bin/env bash
# Debian's ncal 12.1.8 draws months before and after a country's change to the Gregorian calendar; -s names the
# country, or else the locale does. Japan went from its lunar calendar to the Gregorian at the beginning of 1873, and
# never used the Julian. The guess for November 1918 in Japan: the 11th is a Monday, as everywhere. Instead it is a
# Sunday, for ncal has Japan change on 18 December 1918, as if it were Russia: every date of 45 years has a wrong
# weekday, and 13 days of that December are missing. Its manual calls the list naive.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=ncal=12.1.8
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x ncal_*.deb "$folder"
month() { usr/bin/ncal -h "$@" | sed 's/ *$//'; }
japan=$(month -s JP 11 1918 | grep '^Su') britain=$(month -s GB 11 1918 | grep '^Mo') gap=$(month -s JP 12 1918 | grep '^We')
echo "ncal 12.1.8: Japan $japan, Britain $britain, Japan's Wednesdays of December 1918 $gap"
usr/bin/ncal -p | grep -q 'JP Japan  *1918-12-18'
[[ "$(echo $japan)" == "Su 4 11 18 25" ]]
[[ "$(echo $britain)" == "Mo 4 11 18 25" ]]
