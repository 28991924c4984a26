#!/usr/bin/env bash
# Runs once, in an empty database: every service gets a user that owns its schema and may do nothing else, Keycloak a
# database of its own.
set -euo pipefail

sql() { psql -v ON_ERROR_STOP=1 -q --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$@"; }

sql <<'SQL'
revoke all on database topdossier from public;
revoke all on database postgres from public;
revoke all on schema public from public;
SQL

for service in drafting approval dispatch records logistics commitments portal; do
    variable=TOPDOSSIER_DB_PASSWORD_${service^^}
    sql -v service="$service" -v password="${!variable:?}" <<'SQL'
create user :"service" with password :'password' connection limit 30;
grant connect on database topdossier to :"service";
create schema :"service" authorization :"service";
SQL
done

sql -v password="${TOPDOSSIER_DB_PASSWORD_KEYCLOAK:?}" <<'SQL'
create user keycloak with password :'password' connection limit 30;
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
