/** Statements beside the entities: many rows in one round trip. */
@NullMarked
package org.zhibao.kit.sql;

import org.jspecify.annotations.NullMarked;
