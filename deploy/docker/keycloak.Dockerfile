# Keycloak with its options of build time settled, so that it starts in seconds, and the suite's realm without demo users.
# The build context is deploy/keycloak.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --features-disabled=kerberos,ciba,par,device-flow

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY zhibao-realm.json /opt/keycloak/data/import/zhibao-realm.json
USER 1000

# The image has neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$KC_HTTP_MANAGEMENT_PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

CMD ["start", "--optimized", "--import-realm"]
