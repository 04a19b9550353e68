import { Component, type ReactNode } from 'react';
import { words } from '../wording/en.ts';
import { Failing } from './failing.tsx';

/** Keeps an error of one view from taking the window with it; another `view` starts afresh. */
export class ViewGuard extends Component<{ view: string; children: ReactNode }, { broken: string | null }> {
  override state: { broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: { view: string }) {
    if (before.view !== this.props.view && this.state.broken !== null) this.setState({ broken: null });
  }

  override render() {
    if (this.state.broken === null) return this.props.children;
    const { what, where, todo } = words.shell.broken;
    return (
      <Failing
        within="view"
        failure={{ what, where: `${where} (${this.state.broken})`, todo }}
        retry={() => this.setState({ broken: null })}
      />
    );
  }
}
