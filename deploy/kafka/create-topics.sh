#!/bin/bash
# Creates the suite's topics, or those of them that are missing; partitions and replicas are the broker's defaults.
set -euo pipefail
cd "$(dirname "$0")"
while read -r topic; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" \
        --create --if-not-exists --topic "$topic" < /dev/null
done < topics.txt
