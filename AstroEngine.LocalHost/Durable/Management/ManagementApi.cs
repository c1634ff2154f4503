using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Http;
using DurableTask.Core.Exceptions;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>The HTTP API that watches and steers orchestrations, with the paths, codes and JSON of the real host.</summary>
internal sealed class ManagementApi(InstanceEndpoints instances, InstanceListEndpoints lists, StartEndpoints starts, FunctionKeys keys, RequestGate gate)
{
    /// <summary>Answers a request below <see cref="ManagementUris.Path"/>.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        HostHeaders.Apply(context.Response);
        if (!gate.TryEnter())
        {
            context.Response.Headers.RetryAfter = "1";
            context.Response.Headers.Connection = "close";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            await (ManagementKeys.Refusal(keys, context.Request) is { } refusal ? ManagementAnswers.Code(context, refusal) : RouteAsync(context)).ConfigureAwait(false);
        }
        catch (OrchestrationAlreadyExistsException error)
        {
            await ManagementAnswers.Error(context, StatusCodes.Status409Conflict, error.Message).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            await ManagementAnswers.Error(context, StatusCodes.Status400BadRequest, "One or more of the arguments submitted is incorrect", error).ConfigureAwait(false);
        }
        catch (DurableStorageException error)
        {
            context.Response.Headers.RetryAfter = "10";
            await ManagementAnswers.Error(context, StatusCodes.Status503ServiceUnavailable, error.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer to.
        }
        finally
        {
            gate.Exit();
        }
    }

    private Task RouteAsync(HttpContext context)
    {
        var parts = (context.Request.Path.Value ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var method = context.Request.Method;
        return parts switch
        {
            [var head, var function] when Is(head, "orchestrators") && HttpMethods.IsPost(method) => starts.StartAsync(context, function, null),
            [var head, var function, var id] when Is(head, "orchestrators") && HttpMethods.IsPost(method) => starts.StartAsync(context, function, id),
            [var head] when Is(head, "instances") && HttpMethods.IsGet(method) => lists.ListAsync(context),
            [var head] when Is(head, "instances") && HttpMethods.IsDelete(method) => lists.PurgeAsync(context),
            [var head, var id] when Is(head, "instances") && HttpMethods.IsGet(method) => instances.ShowAsync(context, id),
            [var head, var id] when Is(head, "instances") && HttpMethods.IsDelete(method) => instances.PurgeAsync(context, id),
            [var head, var id, var operation] when Is(head, "instances") && HttpMethods.IsPost(method) => OperateAsync(context, id, operation),
            [var head, var id, var operation, var name] when Is(head, "instances") && Is(operation, "raiseEvent") && HttpMethods.IsPost(method) =>
                instances.RaiseEventAsync(context, id, name),
            [var head] when Is(head, "makeprimary") && HttpMethods.IsPost(method) => ManagementAnswers.Code(context, StatusCodes.Status200OK),
            _ => ManagementAnswers.Code(context, StatusCodes.Status404NotFound),
        };
    }

    private Task OperateAsync(HttpContext context, string id, string operation) => operation.ToLowerInvariant() switch
    {
        "terminate" => instances.TerminateAsync(context, id),
        "suspend" => instances.SuspendAsync(context, id),
        "resume" => instances.ResumeAsync(context, id),
        "rewind" => instances.RewindAsync(context, id),
        "restart" => starts.RestartAsync(context, id),
        _ => ManagementAnswers.Code(context, StatusCodes.Status404NotFound),
    };

    private static bool Is(string segment, string name) => string.Equals(segment, name, StringComparison.OrdinalIgnoreCase);
}
