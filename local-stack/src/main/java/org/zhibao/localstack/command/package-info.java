/** The commands of {@code ./zhibao}. */
@NullMarked
package org.zhibao.localstack.command;

import org.jspecify.annotations.NullMarked;
