namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What a webhook carries.</summary>
/// <param name="Event">One of <see cref="WebhookEvents"/>.</param>
/// <param name="DeliveryId">Names the message: the same at every attempt to deliver it, so that the receiver can tell a repetition.</param>
/// <param name="Body">A small JSON document.</param>
public sealed record WebhookMessage(string Event, string DeliveryId, ReadOnlyMemory<byte> Body);
