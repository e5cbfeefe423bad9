#!/usr/bin/env bash
# ddiff of dateutils 0.4.10 tells the time between two dates in the units of a format; %m and %d are months and days.
# From 30 January to 1 March 2024 it is 1 month and 0 days. The guess for 31 January: the same, or a month and a day.
# Instead it is "1 month and 63 days" (62 in 2023), for the count of days goes below nought, from the 31st to a
# February of 29, and is shown without its sign, in six bits. With weeks it is 9 weeks. In days alone, 30, it is
# right.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=dateutils=0.4.10-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x dateutils_*.deb "$folder"
seen=
for pair in "2024-01-30 2024-03-01" "2024-01-31 2024-03-01" "2023-01-31 2023-03-01" "2023-12-31 2024-03-01"; do
  seen+="$pair: $(usr/bin/dateutils.ddiff $pair -f '%m months %d days') ($(usr/bin/dateutils.ddiff $pair -f '%d days'))
"
done
echo "dateutils $(usr/bin/dateutils.ddiff --version 2>&1)"
echo "$seen"
[[ "$seen" == "2024-01-30 2024-03-01: 1 months 0 days (31 days)
2024-01-31 2024-03-01: 1 months 63 days (30 days)
2023-01-31 2023-03-01: 1 months 62 days (29 days)
2023-12-31 2024-03-01: 2 months 63 days (61 days)
" ]]
