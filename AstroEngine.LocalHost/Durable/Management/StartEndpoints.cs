using AstroEngine.LocalHost.Durable.Client;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Starts and restarts instances, and waits for them if asked to.</summary>
internal sealed class StartEndpoints(DurableEngine engine, InstanceSteering steering, InstanceEndpoints instances, EngineSettings settings, ManagementAddress address)
{
    /// <summary>POST orchestrators: starts an instance.</summary>
    public async Task StartAsync(HttpContext context, string function, string? id)
    {
        string? input = null;
        if (context.Request.ContentLength is not (null or 0) || context.Request.Headers.TransferEncoding.Count > 0)
        {
            input = await JsonBody.ReadAsync(context).ConfigureAwait(false);
            if (input is null)
            {
                await ManagementAnswers.Error(context, StatusCodes.Status400BadRequest, "Invalid JSON content").ConfigureAwait(false);
                return;
            }
        }

        var started = await steering.StartAsync(function, input, new StartOrchestrationOptions(id)).ConfigureAwait(false);
        await AnswerAsync(context, started).ConfigureAwait(false);
    }

    /// <summary>POST restart: runs an instance once more, under another id unless told otherwise.</summary>
    public async Task RestartAsync(HttpContext context, string id)
    {
        if (engine.Find(id) is null)
        {
            await ManagementAnswers.Error(context, StatusCodes.Status400BadRequest, "InstanceId does not match a valid orchestration instance.").ConfigureAwait(false);
            return;
        }

        var withNewId = new ManagementQuery(context.Request.Query).Flag("restartWithNewInstanceId", missing: true);
        await AnswerAsync(context, await steering.RestartAsync(id, withNewId).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, string id)
    {
        var query = new ManagementQuery(context.Request.Query);
        if (query.Seconds("timeout") is { } timeout && await WaitAsync(id, timeout, context.RequestAborted).ConfigureAwait(false) is { } row)
        {
            await (row.Status == OrchestrationRuntimeStatus.Completed
                ? ManagementAnswers.Json(context, StatusCodes.Status200OK, writer => JsonValueText.Write(writer, row.Output))
                : instances.ShowAsync(context, row)).ConfigureAwait(false);
            return;
        }

        var request = context.Request;
        await ManagementAnswers.Accepted(
            context, ManagementUris.OfHost($"{request.Scheme}://{request.Host}{ManagementUris.Path}", id, QueryOfHost())).ConfigureAwait(false);
    }

    private string QueryOfHost()
    {
        var hub = $"taskHub={Uri.EscapeDataString(settings.HubName)}&connection={Uri.EscapeDataString(settings.ConnectionName)}";
        return address.QueryString is { } key ? $"{hub}&{key}" : hub;
    }

    private async Task<InstanceRow?> WaitAsync(string id, TimeSpan timeout, CancellationToken aborted)
    {
        using var patience = new CancellationTokenSource(timeout, engine.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, aborted);
        try
        {
            return await engine.WaitAsync(id, static row => row.IsFinished, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return null;
        }
    }
}
