using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Reads the field <c>callback_url</c> of a job.</summary>
internal static class CallbackUrlField
{
    /// <summary>The name of the field.</summary>
    public const string Name = "callback_url";

    /// <summary>Reads the field. Mistakes are noted with the reader.</summary>
    /// <returns>The address, or null when the field is absent or wrong.</returns>
    public static CallbackUrl? Read(FieldReader fields, WebhookSettings settings)
    {
        if (fields.Text(Name, "an absolute URL with https or http") is not { } text)
        {
            return null;
        }

        if (!settings.IsConfigured)
        {
            fields.Fail(Name, $"cannot be used: this service has no secret to sign webhooks with (setting {WebhookSettings.SecretName})");
            return null;
        }

        if (CallbackUrl.TryParse(text, settings, out var url, out var mistake))
        {
            return url;
        }

        fields.Fail(Name, mistake);
        return null;
    }
}
