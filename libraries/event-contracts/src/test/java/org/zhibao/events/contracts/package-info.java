/**
 * What stands beside the records for those who do not read Java: JSON Schemas and the AsyncAPI document, both written from
 * the records and their Javadoc, and the rule by which a released schema may change.
 */
@NullMarked
package org.zhibao.events.contracts;

import org.jspecify.annotations.NullMarked;
