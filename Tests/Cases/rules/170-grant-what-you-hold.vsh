#: title Can Push to Accounting is given by a Directory Admin who holds it
#: tags rule-170, permissions
add-user ann
add-user kim
grant ann directory-admin
as ann
grant kim erp-standard can-push           # erp-standard is hers to give, can-push is not
expect error not-permitted
expect user kim privileges = ""
grant kim erp-standard project-admin
as support
grant ann can-push
as ann
grant kim can-push
expect user kim privileges = project-admin,erp-standard,can-push
