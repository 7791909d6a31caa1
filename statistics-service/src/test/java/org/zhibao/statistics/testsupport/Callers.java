package org.zhibao.statistics.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.zhibao.kit.testsupport.TestTokens;

/** Requests with the tokens of those who call. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification anyone() {
        return given();
    }

    public static RequestSpecification as(String role, String region) {
        return given().header(
                        "Authorization",
                        TestTokens.of(role + "." + region)
                                .roles(role)
                                .region(region)
                                .bearer());
    }

    public static RequestSpecification bank() {
        return given().header(
                        "Authorization",
                        TestTokens.of("bank")
                                .roles("bank")
                                .region("150000")
                                .org("91150100MA0000007W")
                                .bearer());
    }

    /** The request for a figure or what it counts. */
    public static RequestSpecification asking(
            RequestSpecification caller, String indicator, String region, String period) {
        return caller.queryParam("indicator", indicator)
                .queryParam("region", region)
                .queryParam("period", period);
    }
}
