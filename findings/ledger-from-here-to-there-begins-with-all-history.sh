#!/usr/bin/env bash
# Ledger 3.3.0 takes periods in words: "from 2024/03/14 to 2024/03/31" is those days, and so is, with the last of them,
# "2024/03/14 - 2024/03/31". The guess for "2024/03/14 to 2024/03/31": the same days, or an error. Instead it is all
# that there is until 31 March, from 1969 on: the first date is read and dropped when "to" or "until" follows, in "2023
# to 2024" as well. And "from 20 july 1969" is from the 20th of January of this year, for only the first number counts,
# while "20 july 1969" alone is that day. The sums are wrong by all of the past, and no error tells of it.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=ledger=3.3.0-3
others="libboost-filesystem1.74.0 libboost-iostreams1.74.0 libboost-python1.74.0 libboost-regex1.74.0 libicu72 libpython3.11"
# shellcheck disable=SC2086
apt-get download -qq "$package" $others 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
library=$(dirname "$(find "$folder/usr/lib" -name 'libicuuc.so.72' | head -n 1)")
export LD_LIBRARY_PATH="$folder/usr/lib/ledger:$library" HOME="$folder"
for day in 1969/07/20 2023/12/31 2024/01/25 2024/03/14; do printf '%s x\n  seen  1\n  other\n' "$day"; done > days.dat
look() { usr/bin/ledger --no-pager --now 2024/06/20 -f days.dat reg seen -p "$1" --format '%(date) ' | sed 's/ $//'; }
from="$(look 'from 2024/03/14 to 2024/03/31')|$(look '2024/03/14 to 2024/03/31')|$(look '2024/03/14 - 2024/03/31')"
years="$(look 'from 2023 to 2024')|$(look '2023 to 2024')|$(look '20 july 1969')|$(look 'from 20 july 1969')"
echo "ledger 3.3.0: $from; $years"
[[ "$from" == "2024/03/14|1969/07/20 2023/12/31 2024/01/25 2024/03/14|2024/03/14" ]]
[[ "$years" == "2023/12/31|1969/07/20 2023/12/31|1969/07/20|2024/01/25 2024/03/14" ]]
