#!/usr/bin/env bash
# Tcl 8.6.13's clock scan reads 2024-03-14 and 3/14/2024. The guess for 2024/03/14, Japan's and many programs' way to
# write it: the same day, or an error, as for 2024.3.14. Instead it is 3 August 2182: the first number is the month,
# and the 2024th month of the year 14 lies 168 years on. The landing on the moon, 1969/07/20, is in 2184, and
# 14/3/2024, the European order, is in February 2025, for months beyond the twelfth are counted on. A sorted list of
# such days is sorted by the day of the month first, which is its century's year.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=tcl8.6=8.6.13+dfsg-2
others=libtcl8.6=8.6.13+dfsg-2
apt-get download -qq "$package" "$others" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
library=$(dirname "$(find "$folder/usr/lib" -name 'libtcl8.6.so' | head -n 1)")
export LD_LIBRARY_PATH="$library" TCL_LIBRARY="$folder/usr/share/tcltk/tcl8.6"
cat > look.tcl <<'TCL'
set said [clock scan "2024-03-14" -format "%Y-%m-%d" -gmt 1]
foreach text $argv {
    set moment [clock scan $text -base $said -gmt 1]
    lappend seen [clock format $moment -gmt 1 -format {%Y-%m-%d}]
}
puts -nonewline [join $seen "|"]
TCL
look() { usr/bin/tclsh8.6 look.tcl "$@"; }

seen=$(look 2024-03-14 3/14/2024 2024/03/14 1969/07/20 1789/07/14 14/3/2024)
echo "tcl 8.6.13: $seen"
[[ "$seen" == "2024-03-14|2024-03-14|2182-08-03|2184-01-07|2163-01-07|2025-02-03" ]]
