import { createRoot } from 'react-dom/client';
import { Shell } from './Shell';
import './shell.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Shell />);
