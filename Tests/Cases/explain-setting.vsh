#: title explain says of a setting what it decides, its readings and its rules
#: tags looking, settings
set phase-check live
explain phase-check
expect output <<END
setting phase-check = live
  Does an export look at the last sync's view or at live Vista?
  set phase-check synced  [inferred]
    an export looks at what the last sync saw: a phase that is put back counts after the next sync
  set phase-check live  [inferred]  in force
    an export looks at Vista as it is: a phase that is put back counts at once
  rule  29 check-sees-last-sync: The check looks at what the last sync saw, so a phase that was put back counts only after the next sync (the mechanism is inferred). [stated]
END
explain phase-chek
expect error not-found
