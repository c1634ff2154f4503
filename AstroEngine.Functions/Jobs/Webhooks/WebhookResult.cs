namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What became of a delivery, and why.</summary>
/// <param name="Outcome">Whether to try again.</param>
/// <param name="Detail">Why, for a log or the status of a job; it holds nothing of the URL.</param>
/// <param name="RetryAfter">How long the receiver asks to be left alone, at most an hour.</param>
public sealed record WebhookResult(WebhookOutcome Outcome, string Detail, TimeSpan? RetryAfter = null);
