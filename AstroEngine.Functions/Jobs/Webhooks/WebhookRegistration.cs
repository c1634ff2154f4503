using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Registers the delivery of webhooks.</summary>
internal static class WebhookRegistration
{
    /// <summary>Adds <see cref="WebhookSender"/> and <see cref="WebhookSettings"/>.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(WebhookSettings.Read(configuration));
        services.AddSingleton<WebhookSender>();
        return services;
    }
}
