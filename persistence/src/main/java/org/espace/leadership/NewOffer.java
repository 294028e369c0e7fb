package org.espace.leadership;

/**
 * An offer about to be made.
 *
 * @param handover only for {@link Duty#COORDINATOR}: whoever offers stops coordinating when it is accepted
 * @param of only for {@link Duty#SPONSOR}: the network that the person leads, 0 to 120 characters; empty for the organisation
 * @param words what the person is told, 0 to 300 characters
 */
public record NewOffer(long community, long person, Duty duty, boolean handover, String of, String words) {}
