#: title Compliance documents come at every fourth hour, for synced subcontracts only
#: tags rule-2, sync
load synced-commitments
expect commitment SC-SYNCED synced = yes
expect commitment SC-OPEN synced = no
advance 3h59m
expect commitment SC-SYNCED compliance-as-of = ""
sync                                      # a sync by hand does not read them either
expect commitment SC-SYNCED compliance-as-of = ""
advance 1m
expect commitment SC-SYNCED compliance-as-of = "2026-01-05 12:00"
expect commitment SC-OPEN compliance-as-of = ""
expect commitment PO-SYNCED compliance-as-of = ""
advance 3h
expect commitment SC-SYNCED compliance-as-of = "2026-01-05 12:00"
advance 6h                                # past 16:00 and 20:00
expect commitment SC-SYNCED compliance-as-of = "2026-01-05 20:00"
