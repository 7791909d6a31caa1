/**
 * What the OpenAPI document of a service says beyond its annotations, derived from the Java methods when the service is
 * built: success answers, errors, roles, headers and examples. Used by the build only.
 */
@NullMarked
package org.zhibao.kit.description;

import org.jspecify.annotations.NullMarked;
