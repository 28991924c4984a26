#!/usr/bin/env bash
# Gives every user of Kafka the rights that are missing, at each start: a service writes the topics that begin with its own name and
# no others, the engine's exporter those of the engine; every service reads all. The administrator needs no rights.
set -euo pipefail

# By its class: the script of that name is not in every image.
rights() {
    /opt/kafka/bin/kafka-run-class.sh org.apache.kafka.tools.AclCommand --bootstrap-server "${TOPDOSSIER_KAFKA:-kafka:9092}" \
        --command-config /etc/topdossier/client.properties "$@"
}

known=$(rights --list)
missing=()
for user in drafting approval dispatch records logistics commitments portal exporter; do
    # Given last, below.
    grep -q "principal=User:$user,.* operation=WRITE," <<<"$known" || missing+=("$user")
done

if [ ${#missing[@]} -gt 0 ]; then
    principals=("${missing[@]/#/--allow-principal=User:}")
    rights --add "${principals[@]}" --operation Read --topic '*' >/dev/null
    # Who listens to a topic that is not there yet makes it, empty.
    rights --add "${principals[@]}" --operation Create --cluster >/dev/null
fi
for user in "${missing[@]}"; do
    topics=$user.
    [ "$user" != exporter ] || topics=engine.
    rights --add --allow-principal "User:$user" --resource-pattern-type prefixed \
        --consumer --group "$user-" --producer --topic "$topics" >/dev/null
done

# In the exercise a program on this machine looks on without a user.
if [ -n "${TOPDOSSIER_KAFKA_SPECTATOR:-}" ] && ! grep -q "principal=User:$TOPDOSSIER_KAFKA_SPECTATOR," <<<"$known"; then
    rights --add --allow-principal "User:$TOPDOSSIER_KAFKA_SPECTATOR" --operation Read --topic '*' >/dev/null
fi
