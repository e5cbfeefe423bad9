#!/usr/bin/env bash
# jdate of jcal 0.4.1 turns a day of Iran's calendar into ours (-g) and back (-j). The guess: the way back ends where it
# began. It does so for all new years from 1347 (1968) on. Instead, before, 1 Farvardin of every year that follows a
# leap year is two days late: that of 1346 becomes 23 March 1967, whose way back is 3 Farvardin (it was the 21st), and
# that of the leap years themselves is often a day early, 20 March 1966 for 1345, a day of the year before. Births and
# papers from before the revolution come out in our calendar a day or two off, by the year.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=jcal=0.4.1-2.1 library=libjalali0=0.4.1-2.1
apt-get download -qq "$package" "$library" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
export TZ=UTC LD_LIBRARY_PATH="$(dirname "$(find "$folder/usr/lib" -name 'libjalali.so.0' | head -n 1)")"
seen=""
for year in 1304 1345 1346 1347 1357 1403; do
  read -r _ month day _ _ ours <<< "$(usr/bin/jdate -g "$year/01/01")"
  there=$(date -d "$day $month $ours" +%Y/%m/%d)
  seen+="$year $there $(usr/bin/jdate -j "$there" +%Y/%m/%d); "
done
echo "jcal 0.4.1: $seen"
[[ "$seen" == "1304 1925/03/23 1304/01/03; 1345 1966/03/20 1344/12/29; 1346 1967/03/23 1346/01/03; 1347 1968/03/21 \
1347/01/01; 1357 1978/03/21 1357/01/01; 1403 2024/03/20 1403/01/01; " ]]
