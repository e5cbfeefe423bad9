#!/usr/bin/env bash
# Tcl 8.6.13's clock scan reads "14 March 2024 10:30" as half past ten. The guess for "14 March 2024 at 10:30": the
# same moment, or an error, as it gives for "by 10:30". Instead it is half past twelve: "at" is a zone of its table,
# the Azores', two hours west of Greenwich. And "a" is one too, the military Alfa, so that "a week ago" is an hour
# further off than "1 week ago", at eleven in the evening of the day before. Its manual lists neither and calls reading
# without a format deprecated. All times of an invitation are shifted alike, so none looks wrong.
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
    lappend seen [clock format $moment -gmt 1 -format {%Y-%m-%d %H:%M}]
}
puts -nonewline [join $seen "|"]
TCL
look() { usr/bin/tclsh8.6 look.tcl "$@"; }

clock=$(look "14 March 2024 10:30" "14 March 2024 at 10:30" "March 14, 2024 at 9 pm")
ago=$(look "1 week ago" "a week ago" "1 year ago" "a year ago")
echo "tcl 8.6.13: $clock; $ago"
[[ "$clock" == "2024-03-14 10:30|2024-03-14 12:30|2024-03-14 23:00" ]]
[[ "$ago" == "2024-03-07 00:00|2024-03-06 23:00|2023-03-14 00:00|2023-03-13 23:00" ]]
