#: title ERP privileges are given by who holds them
#: tags rule-170, permissions
add-user ann
add-user kim
grant ann directory-admin can-push
as ann
grant kim erp-standard can-push           # can-push is hers to give, erp-standard is not
expect error not-permitted
expect user kim privileges = ""
grant kim can-push project-admin
as support
grant ann erp-standard
as ann
grant kim erp-standard
expect user kim privileges = project-admin,erp-standard,can-push
