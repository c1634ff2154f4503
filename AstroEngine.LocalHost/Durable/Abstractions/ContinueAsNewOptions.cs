namespace Microsoft.DurableTask;

/// <summary>
/// How an orchestration begins anew.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public class ContinueAsNewOptions
{
    /// <summary>The input of the new run.</summary>
    public object? NewInput { get; set; }

    /// <summary>Whether events that nobody waited for are there in the new run.</summary>
    public bool PreserveUnprocessedEvents { get; set; } = true;
}
