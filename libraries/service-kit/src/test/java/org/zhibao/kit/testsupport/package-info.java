/** Real parts for tests of services: PostgreSQL, a Kafka broker, and tokens. */
@NullMarked
package org.zhibao.kit.testsupport;

import org.jspecify.annotations.NullMarked;
