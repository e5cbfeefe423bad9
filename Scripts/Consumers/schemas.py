"""JSON Schemas of formats that publish none, written from their documentation: what is required, and strict dates."""

_date = {
    "type": "object", "required": ["year"], "additionalProperties": False,
    "properties": {
        "year": {"type": "integer", "not": {"const": 0}}, "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31}, "hour": {"type": "integer", "minimum": 0, "maximum": 23},
        "minute": {"type": "integer", "minimum": 0, "maximum": 59},
    },
    "dependentRequired": {"day": ["month"], "hour": ["day"], "minute": ["hour"]},
}
_text = {
    "type": "object", "required": ["headline", "text"], "additionalProperties": False,
    "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
}
# https://timeline.knightlab.com/docs/json-format.html
TIMELINEJS = {
    "type": "object", "required": ["title", "events"], "additionalProperties": False,
    "properties": {
        "title": {"type": "object", "required": ["text"], "properties": {"text": _text}, "additionalProperties": False},
        "events": {
            "type": "array",
            "items": {
                "type": "object", "required": ["start_date", "text", "unique_id", "display_date"],
                "additionalProperties": False,
                "properties": {
                    "start_date": _date, "end_date": _date, "text": _text, "unique_id": {"type": "string", "minLength": 1},
                    "display_date": {"type": "string", "minLength": 1}, "group": {"type": "string"},
                    "media": {
                        "type": "object", "required": ["url"], "additionalProperties": False,
                        "properties": {name: {"type": "string"} for name in ("url", "link", "alt", "credit", "caption")},
                    },
                },
            },
        },
    },
}
# https://visjs.github.io/vis-timeline/docs/timeline/#items
_local = {
    "type": "string",
    "pattern": r"^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$",
}
VIS = {
    "type": "array",
    "items": {
        "type": "object", "required": ["id", "content", "start", "type"],
        "properties": {
            "id": {"type": "string", "minLength": 1}, "content": {"type": "string"}, "title": {"type": "string"},
            "start": _local, "end": _local, "type": {"enum": ["box", "point", "range", "background"]},
            "className": {"type": "string", "pattern": "^[a-z ]+$"},
        },
        "if": {"properties": {"type": {"const": "range"}}}, "then": {"required": ["end"]},
        "else": {"not": {"required": ["end"]}},
    },
}
# https://timesketch.org/guides/user/import-from-json-csv/
TIMESKETCH = {
    "type": "object", "required": ["message", "datetime", "timestamp_desc"],
    "properties": {
        "message": {"type": "string"}, "timestamp_desc": {"type": "string", "minLength": 1},
        "datetime": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$"},
    },
}
