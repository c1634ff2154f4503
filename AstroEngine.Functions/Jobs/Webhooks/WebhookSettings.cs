using System.Text;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>How webhooks are signed and where they may go.</summary>
/// <param name="Secret">The key of the signatures; null when none is set, and nothing can be sent then.</param>
/// <param name="AllowPrivate">Whether webhooks may go to addresses that are not public, loopback included: for tests and closed networks.</param>
public sealed record WebhookSettings(ReadOnlyMemory<byte>? Secret, bool AllowPrivate)
{
    /// <summary>The setting of <see cref="Secret"/>.</summary>
    public const string SecretName = "Jobs:WebhookSecret";

    /// <summary>The setting of <see cref="AllowPrivate"/>.</summary>
    public const string AllowPrivateName = "Jobs:AllowPrivateCallbacks";

    /// <summary>How long one delivery may take, from the look-up of the name to the head of the answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether webhooks can be sent: without a secret the receiver could not tell them from forgeries.</summary>
    public bool IsConfigured => Secret is not null;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings of the host.</param>
    public static WebhookSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var allowPrivate = configuration.GetValue(AllowPrivateName, false);
        return configuration[SecretName] is { } secret && !string.IsNullOrWhiteSpace(secret)
            ? new WebhookSettings(Encoding.UTF8.GetBytes(secret), allowPrivate)
            : new WebhookSettings(null, allowPrivate);
    }

    /// <summary>Says whether webhooks can be sent, and never the secret.</summary>
    public override string ToString() => $"{(IsConfigured ? "signed" : "off")}, {(AllowPrivate ? "any address" : "public addresses")}";
}
