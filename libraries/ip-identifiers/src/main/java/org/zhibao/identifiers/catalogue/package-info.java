/** The list of all identifier kinds with standard, example and parser. */
@NullMarked
package org.zhibao.identifiers.catalogue;

import org.jspecify.annotations.NullMarked;
