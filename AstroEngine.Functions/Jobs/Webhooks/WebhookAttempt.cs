using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What became of one attempt to deliver a webhook.</summary>
/// <param name="IsSettled">Whether it was delivered, or never will be.</param>
/// <param name="RetryAfterSeconds">How long the receiver asked to be left alone; 0 when it did not.</param>
public sealed record WebhookAttempt(
    [property: JsonPropertyName("settled")] bool IsSettled,
    [property: JsonPropertyName("retry_after_seconds")] double RetryAfterSeconds)
{
    /// <summary>Nothing more is to be tried.</summary>
    internal static WebhookAttempt Settled { get; } = new(true, 0);
}
