/** The main class of the Kafka process. */
@NullMarked
package org.zhibao.localstack.broker;

import org.jspecify.annotations.NullMarked;
