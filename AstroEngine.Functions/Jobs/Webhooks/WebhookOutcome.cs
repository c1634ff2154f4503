namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What became of a delivery.</summary>
public enum WebhookOutcome
{
    /// <summary>The receiver took it (2xx).</summary>
    Delivered,

    /// <summary>It may work later: no connection, no answer in time, 408, 425, 429 or 5xx.</summary>
    Retry,

    /// <summary>It will not work later either: any other answer, or an address that is not public.</summary>
    GivenUp,
}
