using AstroEngine.LocalHost.Durable.Management;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.DurableTask.Client;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What the Functions extension adds to the client.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.DurableTask.
/// </summary>
public static class DurableTaskClientExtensions
{
    /// <summary>Gives the URLs of an instance, whether there is one or not.</summary>
    /// <param name="client">A client that a function was given.</param>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="request">The request whose authority the URLs get; null for the address of the host.</param>
    /// <returns>The URLs, without those to rewind and to restart.</returns>
    public static HttpManagementPayload CreateHttpManagementPayload(
        this DurableTaskClient client, string instanceId, HttpRequestData? request = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var address = client as IManagementAddress;
        var baseUrl = request is not null ? request.Url.GetLeftPart(UriPartial.Authority) + ManagementUris.Path : address?.HttpBaseUrl;
        return baseUrl is not null
            ? ManagementUris.OfClient(baseUrl, instanceId, address?.QueryString)
            : throw new InvalidOperationException(
                "The base URL of the management API is not known. Use a client that a function was given, or name the request.");
    }
}
