package org.zhibao.kit.search;

/**
 * What a list shows: where its rows come from, how one is read, and in which order they come.
 *
 * @param table what is counted: the table, with its alias where the conditions use one
 * @param select the statement up to its WHERE clause
 */
public record Listing<T>(String table, String select, Rows.Mapper<T> mapper, Order<T> order) {}
