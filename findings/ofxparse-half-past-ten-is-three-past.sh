#!/usr/bin/env bash
# Banks' OFX files write moments as YYYYMMDDHHMMSS. ofxparse 0.21 reads that, and a day alone. The guess for twelve
# figures, 202403141030, without the seconds: half past ten, as ofxtools 1.1.1 says, or an error. Instead it is 10:03
# and no seconds: the last two figures are parted into a minute and a second. 09:00 stays, 23:59 becomes 23:05:09. Only
# the hour, 2024031410, is 1 March at 04:01. "[-3.30:NST]" behind a moment, three and a half hours for ofxtools, is
# three hours and 18 minutes for ofxparse. All are likely moments of the same day, or nearly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ofxparse==0.21 ofxtools==1.1.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import io

from ofxparse import OfxParser
from ofxtools.Types import DateTime

start = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\n"
start += "OLDFILEUID:NONE\nNEWFILEUID:NONE\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD<BANKACCTFROM>"
start += "<BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20240101<DTEND>20240401<STMTTRN>"
end = "</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"


def read(text):
    file = start + "<TRNTYPE>DEBIT<DTPOSTED>%s<TRNAMT>-1<FITID>1<NAME>x" % text + end
    return str(OfxParser.parse(io.BytesIO(file.encode())).account.statement.transactions[0].date)


texts = ("20240314103000", "202403141030", "202403140900", "202403142359", "2024031410", "20240314103000[-3.30:NST]")
seen = {text: read(text) for text in texts}
other = [str(DateTime().convert(text))[:16] for text in (texts[1], texts[5])]
print("ofxparse", importlib.metadata.version("ofxparse"), seen, "ofxtools", importlib.metadata.version("ofxtools"), other)
assert other == ["2024-03-14 10:30", "2024-03-14 14:00"], other
assert list(seen.values()) == [
    "2024-03-14 10:30:00",
    "2024-03-14 10:03:00",
    "2024-03-14 09:00:00",
    "2024-03-14 23:05:09",
    "2024-03-01 04:01:00",
    "2024-03-14 13:48:00",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
