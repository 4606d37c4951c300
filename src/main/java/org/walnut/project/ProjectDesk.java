package org.walnut.project;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** What of projects waits for a person: milestones, approvals, payments, money lying idle. */
@Configuration(proxyBeanMethods = false)
class ProjectDesk {

  @Bean
  DeskWork milestonesOverdue() {
    return new DeskWork(
        "project.overdue",
        Act.PLAN_PROJECTS,
        new Harm(Duration.ofDays(1), 50, 1),
        List.of("code", "name", "milestone", "due_on"),
        """
        select m.id, m.due_on::timestamp at time zone 'Asia/Shanghai' as at, p.code, '/projects/' || p.id as path, p.name,
               m.name as milestone, m.due_on
          from project_milestone m
          join project p on p.county_id = m.county_id and p.id = m.project_id
         where m.state = 'OPEN'
           and m.due_on < :today::date
           and p.state in ('APPROVED', 'CONTRACTED', 'RUNNING')
           and p.division like :division::text || '%'
        """);
  }

  @Bean
  DeskWork milestonesToAccept() {
    return new DeskWork(
        "project.toAccept",
        Act.APPROVE_PROJECTS,
        new Harm(Duration.ofDays(5), 40, 2),
        List.of("code", "name", "milestone"),
        """
        select m.id, m.reported_on::timestamp at time zone 'Asia/Shanghai' as at, p.code, '/projects/' || p.id as path, p.name,
               m.name as milestone
          from project_milestone m
          join project p on p.county_id = m.county_id and p.id = m.project_id
         where m.state = 'REPORTED'
           and m.reported_by <> :me::uuid
           and p.state = 'RUNNING'
           and p.division like :division::text || '%'
        """);
  }

  @Bean
  DeskWork projectsToApprove() {
    return new DeskWork(
        "project.toApprove",
        Act.APPROVE_PROJECTS,
        new Harm(Duration.ofDays(10), 30, 2),
        List.of("code", "name", "budget_fen"),
        """
        select id, planned_at as at, code, '/projects/' || id as path, name, budget_fen
          from project
         where state = 'PLANNED'
           and planned_by <> :me::uuid
           and division like :division::text || '%'
        """);
  }

  @Bean
  DeskWork paymentsToDecide() {
    return new DeskWork(
        "project.toPay",
        Act.PAY_PROJECTS,
        new Harm(Duration.ofDays(3), 60, 4),
        List.of("code", "name", "amount_fen"),
        """
        select a.id, a.asked_at as at, p.code, '/projects/' || p.id || '#money' as path, p.name, a.amount_fen
          from project_payment a
          join project p on p.county_id = a.county_id and p.id = a.project_id
         where a.state = 'ASKED'
           and a.asked_by <> :me::uuid
           and p.division like :division::text || '%'
        """);
  }

  /**
   * After half a year; the day is that of the oldest money, what was set aside first is paid first.
   */
  @Bean
  DeskWork moneyLyingIdle() {
    return new DeskWork(
        "project.idle",
        Act.APPROVE_PROJECTS,
        new Harm(Duration.ofDays(182), 45, 1),
        List.of("code", "name", "idle_fen", "since_on"),
        """
        select id, idle_since::timestamp at time zone 'Asia/Shanghai' as at, code, '/projects/' || id || '#money' as path, name,
               allotted_fen - paid_fen as idle_fen, idle_since as since_on
          from project
         where idle_since <= :today::date - interval '6 months'
           and division like :division::text || '%'
        """);
  }
}
