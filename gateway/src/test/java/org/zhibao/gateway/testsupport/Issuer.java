package org.zhibao.gateway.testsupport;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

/** An OpenID Connect provider as far as a resource server needs one: discovery and keys. */
public final class Issuer {

    static final String KEY_ID = "test-key";

    private final HttpServer server;
    private final KeyPair keys;

    private final int port;

    /** An issuer with new keys that does not answer yet. */
    public Issuer(Vertx vertx, int port) throws Exception {
        this.port = port;
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = vertx.createHttpServer().requestHandler(request -> {
            var answer = request.path().endsWith("openid-configuration") ? discovery() : keySet();
            request.response().putHeader("content-type", "application/json").end(answer.encode());
        });
    }

    public void start() {
        server.listen(port).toCompletionStage().toCompletableFuture().join();
    }

    String url() {
        return "http://localhost:" + port + "/realms/zhibao";
    }

    public PrivateKey privateKey() {
        return keys.getPrivate();
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("jwks_uri", url() + "/certs")
                .put("token_endpoint", url() + "/token")
                .put("authorization_endpoint", url() + "/auth");
    }

    private JsonObject keySet() {
        var key = new RsaJsonWebKey((java.security.interfaces.RSAPublicKey) keys.getPublic());
        key.setKeyId(KEY_ID);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray().add(new JsonObject(key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
    }
}
