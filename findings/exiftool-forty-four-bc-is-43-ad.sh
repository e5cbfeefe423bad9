#!/usr/bin/env bash
# ExifTool 12.57 writes XMP's dates, which are ISO 8601's, and warns of what is no date, such as "yesterday". It reads
# -0043-03-15, 44 BC, and shows it so. The guess for writing it, or for copying it from another file: the same, or a
# warning. Instead it becomes 0043-03-15, 86 years later, and nothing is said: of a date to write only the figures
# count. "20 July 1969" is written as 1969, for the day and the month before the year are left out, and 1914/1918 as
# 1914-19-18, which is no date. Photographs of coins and their captions change eras by being copied.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=libimage-exiftool-perl=12.57+dfsg-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x libimage-exiftool-perl_*.deb "$folder"
exif() { perl -I"$folder/usr/share/perl5" usr/bin/exiftool "$@"; }
put() {
  rm -f new.xmp
  exif -q "-XMP-dc:Date=$1" new.xmp 2>&1 | head -n 1 | cut -c 1-26
  [[ ! -f new.xmp ]] || sed -n 's:.*<rdf\:li>\(.*\)</rdf\:li>.*:\1:p' new.xmp
}
exif -q -XMP-dc:Date=2024-03-14 one.xmp
sed 's/2024-03-14/-0043-03-15/' one.xmp > caesar.xmp
exif -q -TagsFromFile caesar.xmp -XMP-dc:Date copy.xmp
read=$(exif -s3 -XMP-dc:Date caesar.xmp)
copy=$(exif -s3 -XMP-dc:Date copy.xmp)
seen="$(put 2024-03-14)|$(put -0043-03-15)|$(put '20 July 1969')|$(put 1914/1918)|$(put yesterday)"
echo "exiftool 12.57: read $read, copied $copy, $seen"
[[ "$read" == "-0043-03-15" && "$copy" == "0043:03:15" ]]
[[ "$seen" == "2024-03-14|0043-03-15|1969|1914-19-18|Warning: Invalid date/time" ]]
