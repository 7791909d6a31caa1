/** Real parts for tests of services: PostgreSQL, a Kafka broker, and tokens; and rules that every service keeps. */
@NullMarked
package org.zhibao.kit.testsupport;

import org.jspecify.annotations.NullMarked;
