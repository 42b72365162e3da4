#: title The words of the field are explained, and what vsh leaves out says so under its own word
#: tags looking
explain ribbon
expect output <<END
ribbon, also ERP icon, badge
  The mark of how far an item is: blue was sent, green is synced, yellow was retrieved or rejected.
  source    P30  support.procore.com: What do the ERP icons mean?
END
help Retainage
expect output <<END
retainage, also retention
  The part of a contract's amount that is held back until the work is found complete.
  not here  vsh does not model it: the connector releases it by itself, and a whole amount is all that an invoice has here
  source    P75  support.procore.com: Set or release retainage on a subcontractor invoice
  source    P48  support.procore.com: Export subcontractor invoices to Vista
END
explain "sub job"
expect ok
explain wbs
expect ok
help glossary
expect ok
explain retaining
expect error not-found
help retaining
expect error not-found
