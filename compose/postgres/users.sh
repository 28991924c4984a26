#!/usr/bin/env bash
# Runs in an empty database, and again when a newer version brings a service that the database does not know: every service gets
# a user that owns its schema and may do nothing else, Keycloak a database of its own. What is there stays as it is.
set -euo pipefail

sql() { psql -v ON_ERROR_STOP=1 -q --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" "$@"; }

sql <<'SQL'
revoke all on database topdossier from public;
revoke all on database postgres from public;
revoke all on schema public from public;
SQL

for service in drafting approval dispatch records logistics commitments portal; do
    variable=TOPDOSSIER_DB_PASSWORD_${service^^}
    sql -v service="$service" -v password="${!variable:?}" <<'SQL'
select format('create user %I with password %L connection limit 30', :'service', :'password')
where not exists (select from pg_roles where rolname = :'service') \gexec
grant connect on database topdossier to :"service";
select format('create schema %I authorization %I', :'service', :'service')
where not exists (select from pg_namespace where nspname = :'service') \gexec
SQL
done

sql -v password="${TOPDOSSIER_DB_PASSWORD_KEYCLOAK:?}" <<'SQL'
select format('create user keycloak with password %L connection limit 30', :'password')
where not exists (select from pg_roles where rolname = 'keycloak') \gexec
select 'create database keycloak owner keycloak'
where not exists (select from pg_database where datname = 'keycloak') \gexec
revoke all on database keycloak from public;
SQL
