using AstroEngine.LocalHost.Durable.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>What may be done inside one transaction of the writer.</summary>
internal sealed class StoreSession(StoreConnection connection, DateTime now)
{
    private const string InsertInstance = """
        INSERT INTO instances (id, execution, name, status, created, updated, input, parent_id, parent_name, parent_execution, parent_task)
        VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10)
        """;

    private const string UpdateInstance = """
        UPDATE instances SET execution = $3, status = $4, updated = $5, input = $6, output = $7, custom_status = $8, failure = $9
        WHERE id = $1 AND execution = $2
        """;

    /// <summary>What is to be done after the commit.</summary>
    public CommitEffects Effects { get; } = new();

    /// <summary>The time of the transaction, in UTC.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Finds an instance.</summary>
    public InstanceRow? Find(string id) => InstanceRows.Find(connection, id);

    /// <summary>Adds an instance and the message that starts it. One of the same id is removed before.</summary>
    /// <param name="row">The instance.</param>
    /// <param name="startAt">Not before this time; null for at once.</param>
    public void Create(InstanceRow row, DateTime? startAt)
    {
        Remove(row.Id);
        connection.Execute(
            InsertInstance,
            row.Id,
            row.Execution,
            row.Name,
            (int)row.Status,
            row.CreatedAt.Ticks,
            row.Input,
            row.Parent?.InstanceId,
            row.Parent?.Name,
            row.Parent?.Execution,
            row.Parent?.TaskId);
        PostStart(row, startAt);
        Effects.Changed.Add(row.Id);
    }

    /// <summary>Sends an instance the message that starts it.</summary>
    /// <param name="row">The instance.</param>
    /// <param name="startAt">Not before this time; null for at once.</param>
    public void PostStart(InstanceRow row, DateTime? startAt) => Post(
        row.Id, new HistoryEvent { Type = EventType.ExecutionStarted, Timestamp = Now, Name = row.Name, Input = row.Input, Execution = row.Execution }, startAt);

    /// <summary>Removes an instance and all that belongs to it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string id)
    {
        if (connection.Execute("DELETE FROM instances WHERE id = $1", id) == 0)
        {
            return false;
        }

        ForgetHistory(id, 0);
        ForgetWork(id);
        Effects.Changed.Add(id);
        return true;
    }

    /// <summary>Removes the episodes of an instance from a number on.</summary>
    public void ForgetHistory(string id, int from) => connection.Execute("DELETE FROM episodes WHERE instance = $1 AND number >= $2", id, from);

    /// <summary>Removes the messages and the activities of an instance.</summary>
    public void ForgetWork(string id)
    {
        connection.Execute("DELETE FROM inbox WHERE instance = $1", id);
        connection.Execute("DELETE FROM activities WHERE instance = $1", id);
    }

    /// <summary>Writes what an episode made of an instance.</summary>
    /// <param name="row">The instance as it is now.</param>
    /// <param name="execution">The run that the episode belongs to.</param>
    /// <returns>False when the instance was removed, begun anew or given up in the meantime.</returns>
    public bool Update(InstanceRow row, string execution) => Find(row.Id) is { IsFinished: false } && Reopen(row, execution);

    /// <summary>Writes an instance, finished or not.</summary>
    /// <param name="row">The instance as it is now.</param>
    /// <param name="execution">The run that it was.</param>
    /// <returns>False when it was removed or begun anew in the meantime.</returns>
    public bool Reopen(InstanceRow row, string execution)
    {
        Effects.Changed.Add(row.Id);
        var failure = row.Failure is null ? null : HistoryJson.Write(row.Failure);
        return connection.Execute(
            UpdateInstance, row.Id, execution, row.Execution, (int)row.Status, row.UpdatedAt.Ticks, row.Input, row.Output, row.CustomStatus, failure) > 0;
    }

    /// <summary>Writes an episode.</summary>
    public void Append(string id, int number, Episode episode) =>
        connection.Execute("INSERT INTO episodes (instance, number, body) VALUES ($1, $2, $3)", id, number, HistoryJson.Write(episode));

    /// <summary>Sends a message. One to an instance that does not exist is lost.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="message">What it is told.</param>
    /// <param name="due">When it is told; null for now.</param>
    public void Post(string id, HistoryEvent message, DateTime? due = null)
    {
        var isLater = due > Now;
        var added = connection.Execute(
            "INSERT INTO inbox (instance, due, task, body) SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM instances WHERE id = $1)",
            id,
            isLater ? due!.Value.Ticks : 0,
            message.Type == EventType.TimerFired ? message.TaskId : null,
            HistoryJson.Write(message));
        if (added == 0)
        {
            return;
        }

        if (isLater)
        {
            Effects.Timers.Add((due!.Value, id));
        }
        else
        {
            Effects.Woken.Add(id);
        }
    }

    /// <summary>Removes a message that the instance has taken note of.</summary>
    public void Consume(long message) => connection.Execute("DELETE FROM inbox WHERE id = $1", message);

    /// <summary>Removes a timer before it fires.</summary>
    public void CancelTimer(string id, int task) => connection.Execute("DELETE FROM inbox WHERE instance = $1 AND task = $2", id, task);

    /// <summary>Adds the call of an activity.</summary>
    public void AddActivity(string id, string execution, int task, string name, string? input)
    {
        connection.Execute("INSERT INTO activities (instance, execution, task, name, input) VALUES ($1, $2, $3, $4, $5)", id, execution, task, name, input);
        Effects.Activities.Add(new ActivityItem(connection.LastRow(), id, execution, task, name));
    }

    /// <summary>Ends the call of an activity, and tells the caller. A call that is not there any more changes nothing.</summary>
    public void EndActivity(ActivityItem item, HistoryEvent answer)
    {
        if (connection.Execute("DELETE FROM activities WHERE id = $1", item.RowId) > 0)
        {
            Post(item.InstanceId, answer);
        }
    }

    /// <summary>Gives up an instance, with the least that can be written. One that is finished, or in another run, stays as it is.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="execution">The run that is given up; null for whichever is present.</param>
    /// <param name="failure">Why.</param>
    public void Fail(string id, string? execution, TaskFailureDetails failure)
    {
        Effects.Changed.Add(id);
        if (Find(id) is not { IsFinished: false } row || (execution is not null && execution != row.Execution))
        {
            return;
        }

        connection.Execute(
            "UPDATE instances SET status = $2, updated = $3, output = $4, failure = $5 WHERE id = $1",
            id,
            (int)OrchestrationRuntimeStatus.Failed,
            Now.Ticks,
            failure.ToString(),
            HistoryJson.Write(failure));
        ForgetWork(id);
        if (row.Parent is { } parent)
        {
            Post(parent.InstanceId, new HistoryEvent
            {
                Type = EventType.SubOrchestrationInstanceFailed,
                Timestamp = Now,
                TaskId = parent.TaskId,
                Execution = parent.Execution,
                Failure = failure,
            });
        }
    }

    /// <summary>Gives an instance another caller.</summary>
    public void Adopt(string id, ParentTask parent) => connection.Execute(
        "UPDATE instances SET parent_id = $2, parent_name = $3, parent_execution = $4, parent_task = $5 WHERE id = $1",
        id,
        parent.InstanceId,
        parent.Name,
        parent.Execution,
        parent.TaskId);

    /// <summary>Reads the history of an instance.</summary>
    public IReadOnlyList<Episode> History(string id) => Episodes.Read(connection, id);

    /// <summary>The ids of the instances that an instance called.</summary>
    public IReadOnlyList<string> Children(string id)
    {
        using var reader = connection.Query("SELECT id FROM instances WHERE parent_id = $1", id);
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
