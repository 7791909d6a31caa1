# One file for the five services: the build context is the artefact itself, the module's target/quarkus-app.
#   docker build -f deploy/docker/service.Dockerfile -t zhibao/case-service:1.0.0-SNAPSHOT case-service/target/quarkus-app
FROM eclipse-temurin:25-jre-noble

# case-service keeps the files of evidence in a volume; a new one takes its owner from the folder here.
RUN useradd --system --uid 10001 --home-dir /opt/zhibao --shell /usr/sbin/nologin zhibao \
    && install --directory --owner=10001 /var/lib/zhibao/evidence
WORKDIR /opt/zhibao

# What changes least comes first, so that a new build of the service shares all but its last layers with the one before.
COPY lib/ lib/
COPY quarkus-run.jar ./
COPY quarkus/ quarkus/
COPY app/ app/

USER 10001

# The base image has neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_MANAGEMENT_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

# No ENTRYPOINT: the base image's own adds the certificates of /certificates when USE_SYSTEM_CA_CERTS is set.
CMD ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "quarkus-run.jar"]
