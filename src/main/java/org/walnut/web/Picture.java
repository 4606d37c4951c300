package org.walnut.web;

/**
 * A photograph or paper in a strip of them.
 *
 * @param thumbnail where its small picture is; empty for a paper
 * @param about who brought it, when, and where it was taken
 */
public record Picture(String path, String thumbnail, String caption, String about) {}
