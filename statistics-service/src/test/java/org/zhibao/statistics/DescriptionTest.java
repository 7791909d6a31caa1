package org.zhibao.statistics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.zhibao.kit.testsupport.DescribedService;
import org.zhibao.kit.testsupport.PostgresResource;

/** The OpenAPI document of the service: complete, and as it was released. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescriptionTest extends DescribedService {}
