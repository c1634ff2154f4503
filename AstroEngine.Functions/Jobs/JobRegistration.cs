using AstroEngine.Functions.Charts.Analysis;
using AstroEngine.Functions.Jobs.Analysis;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Jobs.Http;
using AstroEngine.Functions.Jobs.Submission;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Storage;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Jobs;

/// <summary>Registers what jobs are made of.</summary>
internal static class JobRegistration
{
    /// <summary>Adds jobs.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobOptions>().Bind(configuration.GetSection(JobOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<JobOptions>, JobOptionsCheck>();
        services.AddWebhooks(configuration);
        services.AddSingleton<WebhookDelivery>();
        services.AddSingleton<BulkSubmission>();
        services.AddSingleton<BulkChunk>();
        services.AddSingleton(provider => new AnalysisWork(
            provider.GetRequiredService<IObjectStore>(),
            provider.GetRequiredService<AnalysisSections>(),
            provider.GetRequiredService<BulkChunk>(),
            provider.GetRequiredService<CalculationMetrics>()));
        services.AddSingleton<BulkResults>();
        services.AddSingleton<CancelMarker>();
        services.AddSingleton<IdempotencyKeys>();
        services.AddSingleton<JobSubmission>();
        services.AddSingleton<JobRegister>();
        services.AddSingleton<JobResults>();
        services.AddSingleton<JobEvents>();
        services.AddSingleton<JobPurge>();
        services.AddSingleton<QueueStatistics>();
        services.AddSingleton<OpenJobs>();
        return services;
    }
}
